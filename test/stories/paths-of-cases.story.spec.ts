import { CASE_PATHS } from './paths/case.paths';
import { REFERRAL_PATHS } from './paths/referral.paths';
import { tellPaths } from './paths/tell-paths';

tellPaths('every path of a family', [...CASE_PATHS, ...REFERRAL_PATHS]);
