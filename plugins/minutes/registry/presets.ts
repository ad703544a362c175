import path from 'node:path';
import {PACKAGE_FOLDER} from '../ownFiles';

/** Registries that the package brings, each a folder of `presets/`. */
export const PRESETS = ['scs'] as const;

export type PresetName = (typeof PRESETS)[number];

/** Absolute path of the folder of a registry that the package brings. */
export const getPresetFolder = (name: PresetName): string =>
  path.join(PACKAGE_FOLDER, 'presets', name);

/** True for the folder of such a registry, of which the archive's authors can mend nothing. */
export const isPresetFolder = (folder: string | undefined): boolean =>
  folder !== undefined && path.dirname(folder) === path.join(PACKAGE_FOLDER, 'presets');
