import type { Schema } from '../api/schema';
import { Data } from '../parts/data';

/** Village, district, regency. */
export const PlaceName = ({ place }: { readonly place?: Schema['PlaceResponse'] }) =>
  place ? <Data>{[place.village, place.district, place.regency].filter(Boolean).join(' · ')}</Data> : null;
