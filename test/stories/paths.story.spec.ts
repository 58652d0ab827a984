import { COMPLAINT_PATHS } from './paths/complaint.paths';
import { tellPaths } from './paths/tell-paths';

/** Whoever adds a workflow adds its paths beside these, in a file whose name begins like this one: replay asks for twenty. */
tellPaths('every path of a complaint with one party', COMPLAINT_PATHS);
