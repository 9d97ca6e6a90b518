import { Radio } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { NewPassphrase, type PassphrasePair } from '#renderer/ui/new-passphrase.tsx';

interface HowPartProps {
  readonly encrypted: boolean;
  readonly pair: PassphrasePair;
  readonly failure: Failure | null;
  readonly onEncrypted: (encrypted: boolean) => void;
  readonly onPair: (pair: PassphrasePair) => void;
}

/** 怎么写: files anybody can open, or one package that says nothing of what is in it. */
export const HowPart = ({ encrypted, pair, failure, onEncrypted, onPair }: HowPartProps) => (
  <fieldset className="form-part">
    <legend>怎么写</legend>
    <Radio.Group
      aria-label="怎么写"
      className="export-how"
      value={encrypted}
      onChange={(event) => onEncrypted(event.target.value)}
      options={[
        { value: false, label: '不加密，哪台电脑都能直接打开' },
        { value: true, label: '加密成一个压缩包（AES-256），外面看不出里面是什么' },
      ]}
    />
    {encrypted ? (
      <div className="export-passphrase">
        <NewPassphrase
          label="加密包的口令"
          hint="至少 12 个字母、数字和英文符号，例如几个拼音加数字。不要用中文（Windows 的解压软件认不出），不要和指挥所的口令一样。"
          value={pair}
          onChange={onPair}
          failure={failure}
        />
        <p className="quiet">
          打开要用 7-Zip 一类的软件：输口令解出
          001.zip，再解开一次就是原来的文件。口令哪里都没有存，忘了就打不开；请当面告诉接收人，不要写在 U 盘上。
        </p>
      </div>
    ) : (
      <p className="look">含姓名、电话的文件谁捡到都能看。请专人保管，用完收回。</p>
    )}
  </fieldset>
);
