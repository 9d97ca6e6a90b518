const page = (head: string, body: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">${head}<title>临时党支部指挥所</title></head>
<body>${body}</body></html>
`;

/**
 * Answer to the printed address. Goes on by itself, so that the token leaves the address bar and the history; not by a
 * redirect, because a strict cookie is not sent along one that began in the launcher's file.
 */
export const enteredPage = page(
  '<meta http-equiv="refresh" content="0;url=/">',
  '<p>正在打开临时党支部指挥所……<a href="/">没有反应请点这里</a></p>',
);

export const refusedPage = page(
  '',
  '<h1>请从启动程序打开</h1><p>这个地址只对启动程序打开的窗口有效，没有读取或改动任何记录。请关闭本页，重新启动临时党支部指挥所。</p>',
);
