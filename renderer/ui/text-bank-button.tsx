import { Button, Modal } from 'antd';
import { useState } from 'react';
import { putIntoField } from '#core/boards/text-bank.ts';
import { TextBank } from './text-bank.tsx';

interface TextBankButtonProps {
  /** which field it goes into, for those who cannot see where the button stands */
  readonly label: string;
  readonly group: string;
  /** what the field holds; an entry goes behind it as a paragraph of its own */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** any field of several paragraphs */
const running = { lines: 'many', most: Number.POSITIVE_INFINITY } as const;

/** 文字库 beside a field of running text: a sentence taken from it goes in, the bank stays open for the next one. */
export const TextBankButton = ({ label, group, value, onChange }: TextBankButtonProps) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" type="link" aria-label={`${label}：文字库`} onClick={() => setOpen(true)}>
        文字库
      </Button>
      {open && (
        <Modal
          open
          centered
          title={`文字库：放进“${label}”`}
          width="min(46rem, 94vw)"
          footer={<Button onClick={() => setOpen(false)}>放好了</Button>}
          onCancel={() => setOpen(false)}
        >
          <div className="bank bank-dialog">
            <TextBank group={group} onTake={(text) => onChange(putIntoField(running, value, text, value.length).value)} />
          </div>
        </Modal>
      )}
    </>
  );
};
