import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { Post } from '#core/post/post.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import { keysOf } from '#core/roster/person.ts';
import { type Escort, type EscortStepKind, escortSteps } from '#core/service/deliveries/escort.ts';
import { householdText } from '#core/service/household.ts';
import { dateOf, type LocalTime, longDate, shortDate } from '#core/time/local-date.ts';
import { branchHead } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';

export interface EscortFormModel {
  readonly post: Post;
  readonly site: Site;
  /** null = a blank form to write on */
  readonly escort: Escort | null;
  readonly printedAt: LocalTime;
}

/** What each hand-over is, for who holds the sheet. */
const explained: Readonly<Record<EscortStepKind, string>> = {
  home: '从家里交给护送的人',
  gate: '经卡口放行',
  vehicle: '交给司机',
  arrived: '交给接收的地方',
  leaving: '接回，交给司机',
  backAtGate: '经卡口接回',
  backHome: '送进家门',
};

const when = (at: LocalTime): string => `${shortDate(dateOf(at))} ${at.slice(11)}`;

const Fact = ({ label, children, wide = false }: { readonly label: string; readonly children: ReactNode; readonly wide?: boolean }) => (
  <>
    <th>{label}</th>
    <td colSpan={wide ? 3 : 1} className="left">
      {children}
    </td>
  </>
);

const Facts = ({ escort, site }: Pick<EscortFormModel, 'escort' | 'site'>): ReactNode => (
  <table className="grid facts">
    <tbody>
      <tr>
        <Fact label="门牌">{escort && <b>{householdText(escort.place, site)}</b>}</Fact>
        <Fact label="去哪里">{escort && <b>{escort.destination}</b>}</Fact>
      </tr>
      <tr>
        <Fact label="出发">{escort && when(escort.departAt)}</Fact>
        <Fact label="预计回来">{escort && when(escort.backBy)}</Fact>
      </tr>
      <tr>
        <Fact label="车辆">{escort?.vehicle}</Fact>
        <Fact label="需要的帮助">{escort?.aids}</Fact>
      </tr>
      <tr>
        <Fact label="备注" wide>
          {escort?.note}
        </Fact>
      </tr>
    </tbody>
  </table>
);

const Steps = ({ escort }: Pick<EscortFormModel, 'escort'>): ReactNode => (
  <table className="grid steps">
    <thead>
      <tr>
        <th className="c-step">步骤</th>
        <th className="c-time">时间</th>
        <th>交的人</th>
        <th>接的人</th>
        <th className="c-note">备注</th>
      </tr>
    </thead>
    <tbody>
      {keysOf(escortSteps).map((kind, index) => {
        const step = escort?.steps.find((one) => one.kind === kind);
        return (
          <tr key={kind}>
            <td className="left">
              <b className="step">
                {index + 1}　{escortSteps[kind]}
              </b>
              <div className="explained">{explained[kind]}</div>
            </td>
            <td>{step && when(step.at)}</td>
            <td className="sign">{step?.handedBy}</td>
            <td className="sign">{step?.takenBy}</td>
            <td className="left">{step?.note}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);

const css = `${staffCss()}
${supplyCss}
.facts{margin-bottom:5mm}
.facts tr{height:11mm}
.facts th{width:26mm;border-bottom-width:0.25mm}
.facts b{font-size:4.6mm}
.steps th{height:9mm}
.steps tbody tr{height:18mm}
.c-step{width:48mm}.c-time{width:27mm}.c-note{width:28mm}
.step{font-family:${faces.hei};font-size:4.6mm}
.explained{font-size:3.2mm;padding-left:8.5mm}
.sign{font-size:4.4mm}
.told{font-size:3.6mm;line-height:1.6;margin-top:3mm}
`;

/** 闭环接送单, A4 portrait: seven hand-overs with room to sign, as recorded or blank. Where and when, never why. */
export const escortFormPage = ({ post, site, escort, printedAt }: EscortFormModel): PaperPage => {
  const head = branchHead(post);
  const day = escort && dateOf(escort.departAt);
  return toPage({
    title: '闭环接送单',
    fileName: `闭环接送单${day ? ` ${day}` : ' 空白'}${head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <StaffSheet
        head={head}
        title="闭环接送单"
        aside={day ? longDate(day) : '　　　　年　　月　　日'}
        keeping="写有门牌，用完收回，不张贴、不拍照"
        mark={null}
        printedAt={printedAt}
      >
        <Facts escort={escort} site={site} />
        <Steps escort={escort} />
        <p className="told">按顺序交接，当面签字、写明时间；上一步没有签字，不进行下一步。这张单子不写居民的姓名和外出的原因。</p>
        <SignatureLine names={['护送的人', '核对']} />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: ['接送单随人走，回来后收回，不张贴、不拍照。'],
  });
};
