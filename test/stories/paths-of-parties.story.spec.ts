import { PARTY_PATHS } from './paths/party.paths';
import { tellPaths } from './paths/tell-paths';

tellPaths('every path of a complaint with several parties', PARTY_PATHS);
