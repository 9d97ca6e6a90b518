import type { ExportedFile } from '#core/export/exported-file.ts';
import { sizeWords } from '#renderer/ui/file-size.ts';

/** Enough of a SHA-256 to compare by eye; the manifest on the stick has it whole. */
const SHOWN_DIGITS = 12;

/** Each file with its size and the beginning of its SHA-256, as read back from the stick. */
export const WrittenFiles = ({ files }: { readonly files: readonly ExportedFile[] }) => (
  <div className="export-scroll">
    <table className="export-files">
      <thead>
        <tr>
          <th scope="col">文件</th>
          <th scope="col">大小</th>
          <th scope="col">页数</th>
          <th scope="col">SHA-256 前 12 位</th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.name}>
            <td>{file.name}</td>
            <td className="figures">{sizeWords(file.bytes)}</td>
            <td className="figures">{file.pages ?? '—'}</td>
            <td>
              <code title={file.sha256}>{file.sha256.slice(0, SHOWN_DIGITS)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
