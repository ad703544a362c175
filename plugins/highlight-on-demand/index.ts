import path from 'node:path';
import type {ConfigureWebpackUtils, Plugin} from '@docusaurus/types';

/** The theme's module that puts code highlighting, 34 kB gzip, into every page's first load. */
const MODULE = /theme-classic[\\/]lib[\\/]prism-include-languages/;

/**
 * Leaves code highlighting to the pages that show code, those of the handbook, where it comes with
 * the component that needs it. The module only adds languages (`themeConfig.prism`), and this site
 * asks for none.
 */
export default function highlightOnDemand(): Plugin {
  return {
    name: 'highlight-on-demand',
    configureWebpack: (
      _config: unknown,
      _isServer: boolean,
      {currentBundler}: ConfigureWebpackUtils,
    ) => ({
      plugins: [
        new currentBundler.instance.NormalModuleReplacementPlugin(
          MODULE,
          path.join(__dirname, 'nothing.js'),
        ),
      ],
    }),
  };
}
