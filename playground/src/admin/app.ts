/** The languages that an editor may choose in the profile; English is always there. */
export default {
  config: { locales: ['fa', 'ar', 'ru', 'fr'] },
  bootstrap() {},
};
