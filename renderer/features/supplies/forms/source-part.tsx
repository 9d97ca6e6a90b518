import { AutoComplete, Checkbox, Input, Radio } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { keysOf } from '#core/roster/person.ts';
import { type Source, sources } from '#core/supplies/document-fields.ts';
import { donorKinds } from '#core/supplies/party-kind.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import type { ReceiptDraft } from './receipt-draft.ts';

interface SourcePartProps {
  readonly draft: ReceiptDraft;
  readonly change: (part: Partial<ReceiptDraft>) => void;
  readonly failure: Failure | null;
}

const sourceChoices = keysOf(sources).map((value) => ({ value, label: sources[value] }));
const donorChoices = keysOf(donorKinds).map((value) => ({ value, label: donorKinds[value] }));
const partyWords: Readonly<Record<Source, string>> = { donation: '捐赠方', allotment: '下拨单位', purchase: '购自', borrow: '出借方' };
const bases = ['发票', '同类商品价格', '捐赠方自报'].map((value) => ({ value }));

const DonorFields = ({ draft, change, failure }: SourcePartProps) => (
  <>
    <Radio.Group
      aria-label="捐赠人身份"
      className="form-choice"
      options={donorChoices}
      value={draft.donorKind}
      onChange={(event) => change({ donorKind: event.target.value })}
    />
    {draft.donorKind === 'child' && (
      <FormField label="监护人" name="guardian" failure={failure} required>
        {(field) => <Input {...field} value={draft.guardian} onChange={(event) => change({ guardian: event.target.value })} />}
      </FormField>
    )}
    <Checkbox className="form-check" checked={draft.anonymous} onChange={(event) => change({ anonymous: event.target.checked })}>
      不具名（公示时写“爱心人士”）
    </Checkbox>
  </>
);

/** 估价 with its basis: an invoice, or what the like costs. */
const ValueFields = ({ draft, change, failure }: SourcePartProps) => (
  <>
    <FormField label="估价（元）" name="valueFen" failure={failure} hint="可以不填；写了就写依据">
      {(field) => (
        <Input {...field} inputMode="decimal" suffix="元" value={draft.value} onChange={(event) => change({ value: event.target.value })} />
      )}
    </FormField>
    <FormField label="估价依据" name="valueBasis" failure={failure} required={draft.value.trim() !== ''}>
      {(field) => (
        <AutoComplete
          {...field}
          options={bases}
          value={draft.valueBasis}
          onChange={(valueBasis) => change({ valueBasis: valueBasis ?? '' })}
        />
      )}
    </FormField>
  </>
);

/** Where it came from, for what, and what it is worth. */
export const SourcePart = (props: SourcePartProps) => {
  const { draft, change, failure } = props;
  const needsParty = draft.source === 'borrow' || (draft.source === 'donation' && !draft.anonymous);
  return (
    <fieldset className="form-part">
      <legend>来源</legend>
      <Radio.Group
        aria-label="来源"
        className="form-choice"
        options={sourceChoices}
        value={draft.source}
        onChange={(event) => change({ source: event.target.value })}
      />
      {draft.source === 'donation' && <DonorFields {...props} />}
      <div className="fields">
        <FormField label={partyWords[draft.source]} name="party" failure={failure} required={needsParty}>
          {(field) => <Input {...field} value={draft.party} onChange={(event) => change({ party: event.target.value })} />}
        </FormField>
        {draft.source !== 'purchase' && (
          <FormField label="联系电话" name="phone" failure={failure} hint="只记在账里，公示和凭证都不印">
            {(field) => (
              <Input {...field} inputMode="tel" value={draft.phone} onChange={(event) => change({ phone: event.target.value })} />
            )}
          </FormField>
        )}
        {draft.source !== 'borrow' && (
          <FormField label="定向用途" name="boundTo" failure={failure} hint="对方指定了用处才填，例如 核酸点；不填就可以统一调配">
            {(field) => <Input {...field} value={draft.boundTo} onChange={(event) => change({ boundTo: event.target.value })} />}
          </FormField>
        )}
        <ValueFields {...props} />
      </div>
    </fieldset>
  );
};
