import type {ComponentType} from 'react';
import type {PageKind} from '../pages/types';

/** Made by `routes/pageComponents`. */
export const components: {[K in PageKind]?: ComponentType};
