import { directionOfLanguage } from '../../admin/hooks/useDirection';

test.each([
  ['fa', 'rtl'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['ur', 'rtl'],
  ['uz-Arab', 'rtl'],
  ['en', 'ltr'],
  ['ru', 'ltr'],
  ['fr', 'ltr'],
  ['uz-Cyrl', 'ltr'],
  ['ar-Latn', 'ltr'],
  ['not a language', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOfLanguage(language)).toBe(direction);
});
