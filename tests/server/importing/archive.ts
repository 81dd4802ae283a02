import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ZipFile } from 'yazl';

/** Invented, like every name in it: one quote and one name for each kind of file. */
const wordsOf = (kind: string): string =>
  `PORT ANSEL, March 4 (Northwind) — "The ${kind} pier is open," Norvian Foreign Minister Ana Belk said on Tuesday.`;
const headlineOf = (kind: string): string => `${kind[0]?.toUpperCase()}${kind.slice(1)} opens the pier`;

const NEWSML = (kind: string, content: string, class_ = 'text') => `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:test:${kind}" version="1" xml:lang="en">
  <itemMeta><itemClass qcode="ninat:${class_}"/><versionCreated>2031-03-04T10:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
  <contentMeta><urgency>3</urgency><contentCreated>2031-03-04T09:00:00Z</contentCreated><by>Tomas Rell</by><headline>${headlineOf(kind)}</headline></contentMeta>
  <contentSet>${content}</contentSet>
</newsItem>`;

const NITF = (
  kind: string,
) => `<nitf><head><docdata><doc-id id-string="nitf-${kind}"/><date.issue norm="20310304T090000Z"/></docdata></head>
<body><body.head><hedline><hl1>${headlineOf(kind)}</hl1></hedline><byline>By Tomas Rell</byline></body.head>
<body.content><p>${wordsOf(kind)}</p></body.content></body></nitf>`;

const FILES: Readonly<Record<string, string>> = {
  'text.txt': `${headlineOf('text')}\n\n${wordsOf('text')}`,
  'page.html': `<html><body><article><h1>${headlineOf('page')}</h1><p>${wordsOf('page')}</p></article></body></html>`,
  'notes.md': `---\ntitle: ${headlineOf('markdown')}\ndate: 2031-03-04\nlanguage: en\n---\n\n${wordsOf('markdown')}\n`,
  'ninjs.json': JSON.stringify({
    uri: 'urn:test:ninjs3',
    versionCreated: '2031-03-04T10:00:00+02:00',
    language: 'en',
    by: 'Tomas Rell',
    urgency: 4,
    headlines: [{ role: 'main', value: headlineOf('ninjs') }],
    bodies: [{ role: 'main', contentType: 'text/plain', value: wordsOf('ninjs') }],
  }),
  'canceled.json': JSON.stringify({
    uri: 'urn:test:canceled',
    versioncreated: '2031-03-04T10:00:00Z',
    pubstatus: 'canceled',
    body_text: 'x',
  }),
  'newsml.xml': NEWSML('newsml', `<inlineXML contenttype="application/nitf+xml">${NITF('newsml')}</inlineXML>`),
  'picture.xml': NEWSML('picture', '<remoteContent href="pier.jpg"/>', 'picture'),
  'nitf.xml': NITF('nitf'),
  'unknown.xml': '<invoice><total>1</total></invoice>',
  'feed.rss': `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Northwind</title>
<item><title>${headlineOf('feed')}</title><guid>rss-1</guid><link>https://northwind.example/pier</link><pubDate>Tue, 04 Mar 2031 09:00:00 GMT</pubDate>
<content:encoded><![CDATA[<p>${wordsOf('feed')}</p>]]></content:encoded></item></channel></rss>`,
  'feed.atom': `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><entry><title>${headlineOf('atom')}</title><id>atom-1</id>
<link href="https://northwind.example/atom"/><published>2031-03-04T09:00:00Z</published><author><name>Tomas Rell</name></author>
<content type="html">&lt;p&gt;${wordsOf('atom')}&lt;/p&gt;</content></entry></feed>`,
  'lines.jsonl': `${JSON.stringify({ id: 'l1', headline: headlineOf('first'), text: wordsOf('first'), date: '2031-03-04' })}\n\n${JSON.stringify({ id: 'l2', headline: headlineOf('second'), text: wordsOf('second'), date: '2031-03-04' })}\n`,
  'broken.jsonl': `${JSON.stringify({ id: 'b1', headline: headlineOf('whole'), text: wordsOf('whole'), date: '2031-03-04' })}\n{"id": "b2", "text": \n`,
  'table.csv': `id,title,text,date\nc1,${headlineOf('table')},"${wordsOf('table').replaceAll('"', '""')}",2031-03-04\n`,
  'twice.txt': `${headlineOf('text')}\n\n${wordsOf('text')}`,
  'image.png': 'no story',
};

/** One file of each kind, some broken, one twice, and an archive of two more. */
export async function writeArchive(folder: string): Promise<void> {
  mkdirSync(path.join(folder, 'more'), { recursive: true });
  for (const [name, content] of Object.entries(FILES)) writeFileSync(path.join(folder, name), content);
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(`${headlineOf('packed')}\n\n${wordsOf('packed')}`), 'in/packed.txt');
  zip.addBuffer(Buffer.from('no story'), '__MACOSX/._packed.txt');
  zip.end();
  await new Promise<void>((resolve, reject) => {
    zip.outputStream
      .pipe(createWriteStream(path.join(folder, 'more', 'archive.zip')))
      .once('close', () => resolve())
      .once('error', reject);
  });
}
