import { MAX_FILE_BYTES, readStoryFile } from '../../admin/components/story/readStoryFile';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);

test.each([
  ['a text file', 'story.txt', utf8('Velin is quiet.'), { kind: 'text', content: 'Velin is quiet.' }],
  [
    'a page, whatever the case of its ending',
    'STORY.HTM',
    utf8('<p>Velin</p>'),
    { kind: 'html', content: '<p>Velin</p>' },
  ],
  ['Persian in UTF-8', 'fa.txt', utf8('ولین آرام است.'), { kind: 'text', content: 'ولین آرام است.' }],
  ['UTF-16 as Windows saves it', 'w.txt', utf16('Velin «тихо»'), { kind: 'text', content: 'Velin «тихо»' }],
])('%s is read', (_name, name, bytes, expected) => expect(readStoryFile(name, bytes)).toEqual(expected));

test.each([
  ['a document of an office program', 'story.docx', utf8('PK'), { kind: 'type', name: 'story.docx' }],
  ['a name without an ending', 'story', utf8('text'), { kind: 'type', name: 'story' }],
  ['an empty file', 'story.txt', utf8(' \n '), { kind: 'empty', name: 'story.txt' }],
  ['bytes in an old code page', 'old.txt', new Uint8Array([0xcf, 0xf0, 0xe8]), { kind: 'encoding', name: 'old.txt' }],
  ['a picture called .txt', 'pic.txt', utf8('GIF89a\0\0'), { kind: 'binary', name: 'pic.txt', at: 6 }],
  [
    'a file that is too big',
    'big.txt',
    new Uint8Array(MAX_FILE_BYTES + 1),
    { kind: 'size', name: 'big.txt', bytes: MAX_FILE_BYTES + 1 },
  ],
])('%s is refused with what is wrong', (_name, name, bytes, expected) => {
  expect(readStoryFile(name, bytes)).toEqual(expected);
});
