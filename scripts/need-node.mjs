/** npm scripts find the Node of node_modules/.bin first; one who calls a script with the system's older Node is told how. */
export const needNode24 = () => {
  if (Number(process.versions.node.split('.')[0]) >= 24) return;
  console.error('请用 npm 运行（例如 npm start），或用 node_modules/.bin/node：需要 Node 24。');
  process.exit(1);
};
