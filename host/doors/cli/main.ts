import { Command, CommanderError } from 'commander';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { faultLine } from '../../failures.ts';
import { productVersion } from '../version.ts';
import { addCommands } from './commands.ts';
import { exitCodeHelp, exitCodeOf, exitCodes } from './exit-codes.ts';
import { tell } from './with-host.ts';

const program = new Command('post')
  .description('临时党支部指挥所：不开窗口也能做窗口里的事')
  .version(productVersion, '-V, --version', '显示版本')
  .helpOption('-h, --help', '显示帮助')
  .helpCommand('help [command]', '显示某个命令的帮助')
  .addHelpText('after', `\n口令从环境变量 POST_PASSPHRASE 读取，没有就在终端询问。\n${exitCodeHelp}`)
  .exitOverride();

addCommands(program);

const exitCodeFor = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  if (error instanceof ExpectedFailure) {
    tell(error.failure.sentence);
    return exitCodeOf(error.failure.code);
  }
  tell(`程序内部出错，没有完成。\n${faultLine(error)}`);
  return exitCodes.failed;
};

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeFor(error);
}
