import { type ThemeConfig, theme } from 'antd';
import type { Palette } from './palette.ts';

const BASE_PX = 16;
const HUNDRED = 100;
export const screenFont = "'Noto Sans SC Variable', 'Noto Sans SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** Root font size in pixels for a size of 90–175 per cent. */
export const rootPixels = (size: number): number => Math.round((BASE_PX * size) / HUNDRED);

const textTokens = (palette: Palette) => ({
  colorText: palette.ink,
  colorTextBase: palette.ink,
  colorTextHeading: palette.ink,
  colorTextLabel: palette.ink,
  colorTextSecondary: palette.quiet,
  colorTextTertiary: palette.quiet,
  colorTextQuaternary: palette.quiet,
  colorTextDescription: palette.quiet,
  colorTextPlaceholder: palette.quiet,
  colorTextDisabled: palette.quiet,
  colorTextLightSolid: palette.onRed,
  colorIcon: palette.quiet,
  colorIconHover: palette.ink,
  colorLink: palette.link,
  colorLinkHover: palette.link,
  colorLinkActive: palette.link,
});

const groundTokens = (palette: Palette) => ({
  colorBgBase: palette.surface,
  colorBgLayout: palette.paper,
  colorBgContainer: palette.surface,
  colorBgElevated: palette.surface,
  colorBgSpotlight: palette.tip,
  colorBgContainerDisabled: palette.raised,
  colorFillAlter: palette.raised,
  colorBorder: palette.edge,
  colorBorderSecondary: palette.line,
  colorSplit: palette.line,
});

const signTokens = (palette: Palette) => ({
  colorPrimary: palette.red,
  colorPrimaryHover: palette.redStrong,
  colorPrimaryActive: palette.redStrong,
  colorPrimaryText: palette.red,
  colorPrimaryBg: palette.redSoft,
  colorPrimaryBgHover: palette.redSoft,
  controlItemBgActive: palette.redSoft,
  controlItemBgActiveHover: palette.redSoft,
  controlItemBgHover: palette.raised,
  colorError: palette.red,
  colorErrorText: palette.red,
  colorErrorBg: palette.redSoft,
  colorErrorBorder: palette.red,
  colorWarning: palette.amber,
  colorWarningText: palette.amber,
  colorWarningBg: palette.amberSoft,
  colorWarningBorder: palette.amber,
  colorSuccess: palette.green,
  colorSuccessText: palette.green,
  colorSuccessBg: palette.greenSoft,
  colorSuccessBorder: palette.green,
  colorInfo: palette.link,
  colorInfoText: palette.link,
  colorInfoBg: palette.middleSoft,
  colorInfoBorder: palette.link,
});

/** Red edges mean a mistake; a field under the mouse or the cursor is blue. */
const fieldTokens = (palette: Palette) => {
  const edges = { hoverBorderColor: palette.ink, activeBorderColor: palette.focus };
  return { Input: edges, InputNumber: edges, DatePicker: edges, Select: edges, Mentions: edges };
};

/** antd in our colours and at the person's size; sizes are set, not zoomed, so that lines stay sharp and pop-ups stay in place. */
export const antdTheme = (palette: Palette, night: boolean, size: number, motion: boolean): ThemeConfig => {
  const scale = size / HUNDRED;
  return {
    algorithm: night ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...textTokens(palette),
      ...groundTokens(palette),
      ...signTokens(palette),
      fontFamily: screenFont,
      fontSize: rootPixels(size),
      sizeUnit: 4 * Math.sqrt(scale),
      controlHeight: Math.round(38 * scale),
      borderRadius: 4,
      motion,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.15s',
      controlOutline: palette.focus,
      lineWidthFocus: 3,
    },
    components: {
      ...fieldTokens(palette),
      Tooltip: { colorTextLightSolid: palette.onTip },
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Table: { headerBg: palette.raised, headerColor: palette.ink, rowHoverBg: palette.raised },
      Segmented: { itemSelectedBg: palette.surface, trackBg: palette.raised, itemColor: palette.ink },
      Tabs: { itemColor: palette.ink },
      Slider: {
        railBg: palette.line,
        railHoverBg: palette.line,
        trackBg: palette.red,
        trackHoverBg: palette.red,
        handleColor: palette.red,
        dotBorderColor: palette.edge,
        dotActiveBorderColor: palette.red,
      },
    },
  };
};
