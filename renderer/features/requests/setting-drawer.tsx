import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { type RequestKind, requestKinds } from '#core/service/requests/request.ts';
import { type RequestSetting, usualRequestSetting } from '#core/service/requests/request-setting.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { WordsPick } from '#renderer/ui/words-pick.tsx';

interface SettingDrawerProps {
  readonly setting: RequestSetting;
  readonly onClose: () => void;
}

const kinds = Object.keys(requestKinds) as RequestKind[];
const MINUTES_PER_HOUR = 60;

/** 时限和用词: how long each kind may take, and by which words it is known. */
export const SettingDrawer = ({ setting: start, onClose }: SettingDrawerProps) => {
  const [setting, setSetting] = useState(start);
  const act = useAct('request.saveSetting', { inPlace: true, done: () => '时限和用词已保存，以后登记的照新的算' });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('request.saveSetting', { setting }));
  const submit = async () => {
    if (mayGo() && (await act.run({ setting })).ok) onClose();
  };
  const setHours = (kind: RequestKind, hours: number | null) =>
    setSetting((now) => ({ ...now, minutes: { ...now.minutes, [kind]: Math.round((hours ?? 0) * MINUTES_PER_HOUR) } }));
  const setWords = (kind: RequestKind, words: readonly string[]) =>
    setSetting((now) => ({ ...now, words: { ...now.words, [kind]: [...words] } }));
  return (
    <FormDrawer
      wide
      title="诉求的时限和用词"
      verb="保存"
      dirty={JSON.stringify(setting) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      extra={<Button onClick={() => setSetting(usualRequestSetting)}>换回常用的</Button>}
    >
      <p className="quiet">时限从登记时算起，是答应居民的时间；已经登记的不变。用词：诉求里有这个词，就归到这一类，急的排在前面先认。</p>
      {kinds.map((kind) => (
        <fieldset key={kind} className="form-part request-setting">
          <legend>{requestKinds[kind]}</legend>
          <FormField label="几小时内办好" name={`setting.minutes.${kind}`} failure={failure}>
            {({ id, status, ...aria }) => (
              <InputNumber<number>
                {...aria}
                id={id}
                status={status}
                min={0.1}
                max={336}
                value={setting.minutes[kind] / MINUTES_PER_HOUR}
                onChange={(hours) => setHours(kind, hours)}
              />
            )}
          </FormField>
          <FormField label="用词" name={`setting.words.${kind}`} failure={failure}>
            {(field) => (
              <WordsPick
                {...field}
                usual={usualRequestSetting.words[kind]}
                value={setting.words[kind]}
                onChange={(words) => setWords(kind, words)}
              />
            )}
          </FormField>
        </fieldset>
      ))}
    </FormDrawer>
  );
};
