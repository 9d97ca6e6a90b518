import { z } from 'zod';
import { localDate, localTime } from '../time/local-date.ts';

const MOST_FILES = 20_000;
const MOST_BYTES = 2_000_000_000;

/** `folder/name` at the deepest, no dots in front, no way out of the export. */
const innerPath = z
  .string()
  .max(500)
  .refine((path) => path.split('/').length <= 2 && path.split('/').every((part) => part !== '' && !/^\.|[\\:]|\p{Cc}/u.test(part)));

const listedFile = z.object({
  name: innerPath,
  bytes: z.int().min(0).max(MOST_BYTES),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  pages: z.int().optional(),
});

/** How much an archive holds: words a secretary knows → how many. */
const counts = z.array(z.object({ word: z.string().max(20), count: z.int().min(0) })).max(40);

/** 整套档案: what the list says beside the files. */
export const archiveFacts = z.object({
  branchName: z.string().max(100),
  /** first and last day that the archive tells of */
  from: localDate,
  to: localDate,
  counts,
  /** number and hash of the last entry of the chain */
  seq: z.int().min(0),
  hash: z.string().max(128),
  /** the encrypted copy of everything, from which the post comes back */
  backup: innerPath,
  leftOut: z.array(z.object({ what: z.string().max(200), why: z.string().max(500) })).max(1000),
});
export type ArchiveFacts = z.output<typeof archiveFacts>;

/** manifest.json of an export: written last, so what has one is complete. */
export const exportManifest = z.object({
  product: z.literal('branch-command-post'),
  version: z.string().max(50),
  madeAt: localTime,
  files: z.array(listedFile).max(MOST_FILES),
  archive: archiveFacts.optional(),
});
export type ExportManifest = z.output<typeof exportManifest>;

export const MANIFEST_NAME = 'manifest.json';
