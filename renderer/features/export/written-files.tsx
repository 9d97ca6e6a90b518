import type { ExportedFile } from '#core/contract/results.ts';
import { byteWords, shortHash } from './byte-words.ts';

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
            <td className="figures">{byteWords(file.bytes)}</td>
            <td className="figures">{file.pages ?? '—'}</td>
            <td>
              <code title={file.sha256}>{shortHash(file.sha256)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
