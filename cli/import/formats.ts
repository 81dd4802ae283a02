import path from 'node:path';

export const COPY_FORMATS = ['text', 'html', 'markdown', 'json', 'jsonl', 'xml', 'csv', 'zip'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

const FORMAT_OF_ENDING: Readonly<Record<string, CopyFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.xml': 'xml',
  '.nitf': 'xml',
  '.rss': 'xml',
  '.atom': 'xml',
  '.csv': 'csv',
  '.zip': 'zip',
};

/** By the file's ending; null where none of ours. */
export const formatOf = (file: string): CopyFormat | null => FORMAT_OF_ENDING[path.extname(file).toLowerCase()] ?? null;
