type Step = { name: string; transform(code: string, id: string): { code: string; map: null } | null };
type Config = { plugins?: unknown[] };

/**
 * Strapi offers only languages whose own name it knows, and it knows no name for Persian: with `fa` among the locales
 * alone, the profile does not list it. This writes the name into Strapi's list, and fails the build where it cannot.
 */
const persian: Step = {
  name: 'persian',
  transform(code, id) {
    if (!/\/languageNativeNames\.m?js$/.test(id) || /\bfa: /.test(code)) return null;
    const named = code.replace(/languageNativeNames = \{/, "languageNativeNames = {\n    fa: 'فارسی',");
    if (named === code)
      throw new Error(`No list of languages in ${id}: Strapi has changed it, so Persian is not added.`);
    return { code: named, map: null };
  },
};

export default (config: Config): Config => ({ ...config, plugins: [...(config.plugins ?? []), persian] });
