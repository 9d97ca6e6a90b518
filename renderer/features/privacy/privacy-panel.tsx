import { useMay } from '#renderer/api/use-me.ts';
import { DuePart } from './due-part.tsx';
import { FactsTable } from './facts-table.tsx';
import './privacy.css';

/** 隐私: what do we keep of whom, who sees it, and what is due to go? */
export const PrivacyPanel = () => {
  const { may, why } = useMay('privacy.purge');
  return (
    <div className="privacy">
      <p>资料只在这台电脑上，整个加密，不上网。下面写明存了谁的什么、为什么、存多久、谁看得到；可以念给问起的人听。</p>
      {may ? (
        <DuePart />
      ) : (
        <>
          <FactsTable />
          <p className="quiet">保存期限和到期清除：{why}。</p>
        </>
      )}
    </div>
  );
};
