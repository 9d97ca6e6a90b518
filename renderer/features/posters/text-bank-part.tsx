import { Select } from 'antd';
import type { PosterContent } from '#core/boards/poster-content.ts';
import type { PosterTemplate } from '#core/boards/poster-template.ts';
import { bankGroupFor, takesWhole } from '#core/boards/text-bank.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { TextBank } from '#renderer/ui/text-bank.tsx';

interface TextBankPartProps {
  readonly template: PosterTemplate;
  readonly content: PosterContent;
  /** the place an entry goes into */
  readonly into: string;
  readonly onInto: (place: string) => void;
  readonly onTake: (text: string) => void;
}

const IntoField = ({ template, content, into, onInto }: Omit<TextBankPartProps, 'onTake'>) => {
  const place = template.places.find(({ key }) => key === into);
  const words = content.words[into] ?? '';
  return (
    <FormField
      label="放进哪一栏"
      hint={
        place && takesWhole(place) ? `点一句就换掉：${words || '（空）'}` : `点一句，另起一行放在光标处。现在写着：${words || '（空）'}`
      }
    >
      {(field) => (
        <Select
          id={field.id}
          aria-describedby={field['aria-describedby']}
          value={into}
          onChange={onInto}
          options={template.places.map(({ key, label }) => ({ value: key, label }))}
        />
      )}
    </FormField>
  );
};

/** 文字库: sentences ready to be put into the field somebody was in last, or another one. */
export const TextBankPart = (props: TextBankPartProps) => (
  <div className="bank">
    <IntoField {...props} />
    <TextBank group={bankGroupFor(props.template.kind)} onTake={props.onTake} />
  </div>
);
