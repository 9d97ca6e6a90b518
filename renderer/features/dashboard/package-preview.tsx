import type { PackagePreview } from '#core/contract/figures-routes.ts';
import { figuresByGroup, figureWords } from '#core/figures/lines/figure-lines.ts';
import type { PackageBody } from '#core/figures/package/figures-package.ts';
import { amountWords } from '#core/supplies/distribution/weight-words.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';

const Site = ({ body: { site, figures } }: { readonly body: PackageBody }) => (
  <p>
    {site.branchName}（{[site.street, site.community].filter((word) => word !== '').join(' ')}），{site.buildings} 栋 {site.entrances} 单元{' '}
    {site.households} 户，{dateWords(figures.from)}至{dateWords(figures.to)}
    {site.sample && '，示例数据'}
  </p>
);

/** Everything that will be in the file: first in words, then the text itself. */
export const PackagePreviewPart = ({ preview }: { readonly preview: PackagePreview }) => {
  const { body, leftOut, fingerprint } = preview;
  const { goods } = body.figures.supplies;
  return (
    <section aria-label="数据包里有什么">
      <Site body={body} />
      <p className="quiet">只有数字和物资名称，没有姓名、门牌、电话。{fingerprint ? `指纹 ${fingerprint}` : '第一次导出时生成指纹。'}</p>
      {leftOut > 0 && <p className="look">有 {leftOut} 种物资的名称里有人名或电话，没有放进去。</p>}
      <div className="package-lines">
        {figuresByGroup.map(({ group, name, lines }) => (
          <p key={group}>
            <strong>{name}</strong> <span className="figures">{lines.map((line) => figureWords(line, body.figures)).join('，')}</span>
          </p>
        ))}
        {goods.length > 0 && (
          <p>
            <strong>物资</strong>{' '}
            <span className="figures">
              {goods
                .map((one) => `${one.name}${one.spec} 收 ${amountWords(one.in, one.unit)}、发 ${amountWords(one.out, one.unit)}`)
                .join('；')}
            </span>
          </p>
        )}
        <p>
          <strong>逐日</strong> {body.days.length} 天的值守、查验、巡逻、诉求、配送、排查、包保、宣传数字
        </p>
      </div>
      <details>
        <summary>文件里的全部文字</summary>
        <pre className="package-text">{JSON.stringify(body, null, 1)}</pre>
      </details>
    </section>
  );
};
