import { PDFDocument } from 'pdf-lib';
import type { Printer } from '../door.ts';

/** Prints an empty sheet of the right size under the page's title: for tests of what is done with finished files, in milliseconds. */
export const titlePrinter: Printer = {
  pdf: async ({ title, widthMm, heightMm }) => {
    const file = await PDFDocument.create();
    file.setTitle(title);
    file.addPage([(widthMm * 72) / 25.4, (heightMm * 72) / 25.4]);
    return file.save();
  },
  png: () => Promise.resolve(new Uint8Array([137, 80, 78, 71])),
  close: () => Promise.resolve(),
};
