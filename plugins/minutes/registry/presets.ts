import path from 'node:path';
import {PACKAGE_FOLDER} from '../ownFiles';

/** Registries that the package brings, each a folder of `presets/`. */
export const PRESETS = ['scs'] as const;

export type PresetName = (typeof PRESETS)[number];

/** Absolute path of the folder of a registry that the package brings. */
export const getPresetFolder = (name: PresetName): string =>
  path.join(PACKAGE_FOLDER, 'presets', name);
