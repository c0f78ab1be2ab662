import { StartError } from '../../StartError'

/** A refusal of the file system as what the operator can do about it; any other error as it is. */
export function explainFileError(error: unknown, dataDir: string): unknown {
  const { code, syscall, path = dataDir } = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    const advice = `Run "sudo chown -R $(id -un) ${dataDir}" if it was started as another user before`
    return new StartError(`${path} cannot be used by this user. ${advice}, or set CALLBOARD_DATA_DIR.`, {
      cause: error,
    })
  }
  if (code === 'ENOSPC') {
    return new StartError(`The disk that holds ${path} is full. Free some space, or set CALLBOARD_DATA_DIR.`, {
      cause: error,
    })
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new StartError(`${path} is not a folder. Set CALLBOARD_DATA_DIR to one.`, { cause: error })
  }
  if (code === 'ENOENT' && syscall === 'mkdir') {
    return new StartError(
      `${path} cannot be made: nothing can be kept there. Set CALLBOARD_DATA_DIR to another folder.`,
      {
        cause: error,
      },
    )
  }
  return error
}
