// In which order jest runs the suites: those that take minutes first, so that no worker is left with one of them at the end.
// On a bare clone jest knows no durations and goes by the size of the files; the longest suites are some of the smallest.
const { statSync } = require('node:fs');

const LONGEST_FIRST = [
  'paths-of-cases',
  'bad-input',
  'sweeps',
  'paths-of-the-canary',
  'paths.story',
  'matrix',
  'paths-of-parties',
  'referral-link',
];

const place = ({ path }) => {
  const found = LONGEST_FIRST.findIndex((name) => path.includes(name));
  return found < 0 ? LONGEST_FIRST.length : found;
};

module.exports = class LongestFirst {
  sort(tests) {
    const size = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    return [...tests].sort(
      (one, other) => place(one) - place(other) || (size.get(other.path) ?? 0) - (size.get(one.path) ?? 0),
    );
  }

  cacheResults() {}

  allFailedTests(tests) {
    return tests;
  }

  shard(tests, { shardIndex, shardCount }) {
    return tests.filter((_, index) => index % shardCount === shardIndex - 1);
  }
};
