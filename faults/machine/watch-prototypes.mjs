// Given to a built host by `--import`: says on leaving whether any request changed what all objects share.
const shared = [Object, Array, String, Number, Function, Promise, Map, RegExp].map((kind) => kind.prototype);
const look = () => JSON.stringify(shared.map((prototype) => Reflect.ownKeys(prototype).map(String)));
const before = look();
process.on('exit', () => {
  if (look() !== before) process.stderr.write('fault: a shared prototype was changed\n');
});
