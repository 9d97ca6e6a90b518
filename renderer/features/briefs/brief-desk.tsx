import { Button, Checkbox, Input } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { briefKinds } from '#core/figures/brief.ts';
import type { BriefView } from '#core/figures/brief-view.ts';
import { isOwn } from '#core/figures/merge-brief.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useFileSaving } from '#renderer/api/use-file-saving.ts';
import { useMay } from '#renderer/api/use-me.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { BriefBar } from './brief-bar.tsx';
import { CopyBrief } from './copy-brief.tsx';
import { FiguresTable } from './figures-table.tsx';
import { PastBriefs } from './past-briefs.tsx';
import { SectionField } from './section-field.tsx';
import { type BriefForm, useBriefForm } from './use-brief-form.ts';

const MOST_SECTIONS = 20;

interface PartProps {
  readonly view: BriefView;
  readonly form: BriefForm;
}

/** Somebody else was faster: both versions are there, and the writer says which stays. */
const Overtaken = ({ form }: Pick<PartProps, 'form'>) =>
  form.overtaken && (
    <div className="brief-offer" role="alert">
      <p>
        这一份刚由{form.overtaken.savedBy}在 {form.overtaken.savedAt.slice(11)} 保存过。您写的还在下面，没有丢，也还没有保存。
      </p>
      <div className="row">
        <Button onClick={form.keepMine}>保留我写的，再保存</Button>
        <Button onClick={form.takeTheirs}>看{form.overtaken.savedBy}保存的</Button>
      </div>
    </div>
  );

/** What the whole brief has beside its sections. */
const WholeFields = ({ view, form }: PartProps) => {
  const { may } = useMay('brief.save');
  const remove = useAct('brief.remove', { done: () => '已恢复成自动编写的' });
  const { draft, change } = form;
  const add = () =>
    change({ sections: [...draft.sections, { key: `own-${crypto.randomUUID().slice(0, 8)}`, heading: '补充', text: '', composed: '' }] });
  const saved = view.saved;
  return (
    <div className="row brief-whole">
      <Checkbox disabled={!may} checked={draft.withFigures} onChange={(event) => change({ withFigures: event.target.checked })}>
        附数字表
      </Checkbox>
      {may && (
        <Button disabled={draft.sections.length >= MOST_SECTIONS} onClick={add}>
          加一段
        </Button>
      )}
      {may && saved && (
        <Button disabled={form.changed || remove.busy} onClick={() => void remove.run({ id: saved.id })}>
          全部恢复自动编写
        </Button>
      )}
    </div>
  );
};

const Sections = ({ view, form }: PartProps) => {
  const { may } = useMay('brief.save');
  const composed = new Map(view.composed.map(({ key, text }) => [key, text]));
  const { draft, failure, change, changeSection } = form;
  return (
    <>
      <FormField label="标题" name="title" failure={failure} required>
        {(field) => (
          <Input
            {...field}
            maxLength={60}
            readOnly={!may}
            value={draft.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </FormField>
      {draft.sections.map((section, index) => (
        <SectionField
          key={section.key}
          section={section}
          index={index}
          composed={isOwn(section.key) ? null : (composed.get(section.key) ?? '')}
          failure={failure}
          readOnly={!may}
          onChange={(part) => changeSection(section.key, part)}
          onRemove={() => change({ sections: draft.sections.filter(({ key }) => key !== section.key) })}
        />
      ))}
    </>
  );
};

/** Left the words, right the figures they are made from and the briefs before. */
export const BriefDesk = ({ view }: { readonly view: BriefView }) => {
  const form = useBriefForm(view);
  const { may } = useMay('brief.save');
  const workbook = useFileSaving('brief.workbook');
  const [printing, setPrinting] = useState(false);
  const fields = useRef<HTMLElement>(null);
  const invalid = form.failure?.code === 'invalid';
  useEffect(() => {
    if (invalid) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [invalid]);
  const { kind, from } = view;
  const print = async () => {
    if (!form.changed || (await form.save())) setPrinting(true);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (may && !form.overtaken) void form.save();
  };
  return (
    <section aria-label={briefKinds[kind]} onKeyDown={press}>
      <BriefBar
        view={view}
        form={form}
        busy={workbook.busy}
        copy={<CopyBrief view={view} draft={form.draft} />}
        onPrint={() => void print()}
        onWorkbook={() => void workbook.save({ kind, date: from })}
      />
      <FailureNotice failure={form.overtaken ? null : (form.failure ?? workbook.failure)} />
      {workbook.busy && <Busy label="正在写表格…" progress={workbook.progress} onCancel={workbook.cancel} />}
      <Overtaken form={form} />
      {view.remarks.map((words) => (
        <p key={words} className="look">
          {words}
        </p>
      ))}
      <div className="brief-desk">
        <section ref={fields} aria-label="正文" className="brief-form">
          <Sections view={view} form={form} />
          <WholeFields view={view} form={form} />
        </section>
        <aside className="brief-beside">
          <FiguresTable view={view} />
          <PastBriefs />
        </aside>
      </div>
      {printing && (
        <PrintDialog
          title={briefKinds[kind]}
          document={kind === 'day' ? { kind: 'day-brief', date: from } : { kind: 'week-brief', date: from }}
          onClose={() => setPrinting(false)}
        />
      )}
    </section>
  );
};
