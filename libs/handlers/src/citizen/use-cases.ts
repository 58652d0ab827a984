import { ActAsCitizen } from './act-as-citizen.handler';
import { Attempts } from './attempts';
import { FileAsCitizen } from './file-as-citizen.handler';
import { FindVillagesAsCitizen } from './find-villages-as-citizen.query';
import { ReadAsCitizen } from './read-as-citizen.query';
import { TrackComplaint } from './track-complaint.handler';

/** What people do here, and ask. */
export const CITIZEN = [ActAsCitizen, Attempts, FileAsCitizen, FindVillagesAsCitizen, ReadAsCitizen, TrackComplaint];
