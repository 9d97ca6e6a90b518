import { Button } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { ExportTarget } from '#core/contract/results.ts';
import type { ExportOutcome } from '#core/export/exported-file.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FolderField } from '#renderer/ui/folder-field.tsx';
import { checkPair, noPassphrase } from '#renderer/ui/new-passphrase.tsx';
import { type BoardLine, type ExportChoice, partsOf } from './export-choice.ts';
import { ExportDone } from './export-done.tsx';
import { HowPart } from './how-part.tsx';
import { WhatPart } from './what-part.tsx';

interface Written {
  readonly outcome: ExportOutcome;
  readonly folder: ExportTarget;
}

/** The host names the field by its way through the input, the form by its own name. */
const forFields = (failure: Failure | null): Failure | null => {
  const passphrase = failure?.fields?.['how.passphrase'];
  return failure && passphrase ? { ...failure, fields: { ...failure.fields, passphrase } } : failure;
};

/** What, how, where to, and what came of it. */
export const ExportForm = ({ lines, first }: { readonly lines: readonly BoardLine[]; readonly first: ExportChoice }) => {
  const work = useWork('export.write');
  const [choice, setChoice] = useState(first);
  const [encrypted, setEncrypted] = useState(false);
  const [pair, setPair] = useState(noPassphrase);
  const [folder, setFolder] = useState<ExportTarget | null>(null);
  const [written, setWritten] = useState<Written | null>(null);
  const parts = partsOf(choice, lines);

  const write = async () => {
    if (!folder) return;
    const twice = encrypted ? checkPair(pair) : null;
    if (twice) return work.setFailure(twice);
    setWritten(null);
    const how = encrypted ? { kind: 'encrypted' as const, passphrase: pair.first } : { kind: 'plain' as const };
    const answer = await work.run({ folder: folder.token, parts: [...parts], how });
    if (!answer.ok) return;
    setWritten({ outcome: answer.value, folder });
    setPair(noPassphrase);
  };
  const failure = forFields(work.failure);
  return (
    <div className="export-form">
      <WhatPart choice={choice} lines={lines} onChange={(part) => setChoice({ ...choice, ...part })} />
      <HowPart encrypted={encrypted} pair={pair} failure={failure} onEncrypted={setEncrypted} onPair={setPair} />
      <FolderField label="写到哪里" value={folder} onChange={setFolder} />
      <div className="export-go">
        <Button type="primary" size="large" disabled={!folder || parts.length === 0 || work.busy} onClick={() => void write()}>
          开始导出
        </Button>
        {!folder && <span className="quiet">先选好写到哪里。</span>}
        {parts.length === 0 && <span className="quiet">先选要带走的材料。</span>}
      </div>
      {work.busy && <Busy label="正在准备…" progress={work.progress} onCancel={work.cancel} />}
      <FailureNotice failure={failure} onClose={() => work.setFailure(null)} />
      {written && <ExportDone {...written} />}
    </div>
  );
};
