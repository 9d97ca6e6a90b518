import { App, Button, Checkbox } from 'antd';
import { useId, useState } from 'react';
import type { Person } from '#core/roster/person.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { failureOf, useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FilePick } from '#renderer/ui/file-pick.tsx';
import { shrinkPhoto } from './shrink-photo.ts';

interface Chosen {
  readonly file: File;
  readonly base64: string;
}

const Preview = ({ person, picture }: { readonly person: Person; readonly picture: string | null }) =>
  picture === null ? (
    <div className="photo-frame quiet">没有照片</div>
  ) : (
    <img className="photo-frame" src={picture} alt={`${person.name}的照片`} />
  );

/** 照片 for the board: chosen, made small in the window, saved only when the person agreed. Cannot be undone, and says so. */
export const PhotoSection = ({ person }: { readonly person: Person }) => {
  const { modal } = App.useApp();
  const explanation = useId();
  const photo = useHostQuery('photo.get', { personId: person.id });
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [agreed, setAgreed] = useState(false);
  const save = useAct('photo.save', { inPlace: true, lasting: true, done: () => `已保存${person.name}的照片` });
  const remove = useAct('photo.remove', { lasting: true, done: () => `已删除${person.name}的照片` });

  const pick = async (file: File | null) => {
    save.setFailure(null);
    try {
      setChosen(file ? { file, base64: await shrinkPhoto(file) } : null);
    } catch (error) {
      setChosen(null);
      save.setFailure(failureOf(error));
    }
  };
  const keep = async () => {
    if (!chosen) return;
    const input = { personId: person.id, base64: chosen.base64, agreed };
    const wrong = checkInput('photo.save', input as Parameters<typeof save.run>[0]);
    if (wrong) return save.setFailure(wrong);
    const answer = await save.run({ ...input, agreed: true });
    if (answer.ok) setChosen(null);
  };
  const takeAway = () =>
    modal.confirm({
      title: `删除${person.name}的照片？`,
      content: '照片删了不能撤销，要用时得重新选一张。',
      okText: '删除照片',
      cancelText: '留着',
      onOk: async () => {
        await remove.run({ personId: person.id });
      },
    });
  const picture = chosen ? `data:image/jpeg;base64,${chosen.base64}` : (photo.data?.picture ?? null);
  return (
    <section className="form-part" aria-label={`${person.name}的照片`}>
      <h2>公示板上的照片</h2>
      <FailureNotice failure={photo.error ?? save.failure} onClose={() => save.setFailure(null)} />
      <div className="photo-part">
        <Preview person={person} picture={picture} />
        <div className="form-checks">
          <FilePick
            words={photo.data ? '换一张照片…' : '选照片…'}
            accept="image/jpeg,image/png"
            file={chosen?.file ?? null}
            onPick={(file) => void pick(file)}
            aria-describedby={explanation}
          />
          <p id={explanation} className="field-hint">
            JPEG 或 PNG，一寸、两寸的正面照最好。照片只存在这份加密的资料里；没有勾“本人同意公示姓名和职务”的，照片也不印。
          </p>
          {chosen && (
            <>
              <Checkbox checked={agreed} onChange={(event) => setAgreed(event.target.checked)}>
                本人同意把照片印在公示板上
              </Checkbox>
              <div className="row">
                <Button loading={save.busy} onClick={() => void keep()}>
                  保存照片
                </Button>
                <Button onClick={() => setChosen(null)}>不换了</Button>
              </div>
              <p className="field-hint">照片换了以后不能撤销。</p>
            </>
          )}
          {!chosen && photo.data && (
            <div className="row">
              <Button loading={remove.busy} onClick={takeAway}>
                删除照片
              </Button>
            </div>
          )}
        </div>
      </div>
    </section>
  );
};
