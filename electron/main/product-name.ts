export const productName = '临时党支部指挥所';
