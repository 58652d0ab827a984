/** Given names, and words of nature for a second name: nobody is meant. */
const GIVEN = (
  'Sekar Ratna Wulan Ayu Dewi Sari Lestari Kartika Puspita Melati Kenanga Intan Mega Citra Anggun Rahayu Retno Endah ' +
  'Lintang Nawang Tirta Arum Gendis Laras Galuh Palupi Asih Widya Niken Rini Siti Aminah Fatimah Nur Zahra Laila ' +
  'Hasanah Maria Yuliana Agnes Martha Debora Rosalina Yohana Bambang Joko Agus Slamet Wahyu Eko Dwi Tri Budi Teguh ' +
  'Hendra Rizal Yusuf Ahmad Lukas Paulus'
).split(' ');
const OF_NATURE = (
  'Embun Lembayung Cempaka Samudra Kabut Gerimis Pelangi Purnama Senja Halimun Angsana Bayu Ilalang Telaga Karang ' +
  'Mentari Kejora Rimba Bakau Randu Cendana Padi Savana Ombak Teratai Gemintang Muara Kemuning Bidara Flamboyan ' +
  'Tanjung Seroja Mahoni Gaharu Trembesi Lontar Waringin Jatiwana Pandanwangi Kelapagading'
).split(' ');

/** The name of the n-th invented person (from 0), all different for the first two thousand; says that it is invented. */
export function inventedName(index: number): string {
  const round = Math.floor(index / GIVEN.length);
  return `${GIVEN[index % GIVEN.length]} ${OF_NATURE[(index + round) % OF_NATURE.length]} (rekaan)`;
}
