//! The files of a bundle, from a folder or from inside the binary.

use std::{collections::BTreeMap, fs, path::Path};

use include_dir::Dir;

use super::fault::Error;

/// Largest file of a bundle, in bytes.
const FILE_AT_MOST: u64 = 1024 * 1024;
/// Largest kept file of a bundle, in bytes.
const MEDIA_AT_MOST: u64 = 32 * 1024 * 1024;
/// The folder of kept files.
pub(super) const MEDIA: &str = "media/";
/// Most files of a bundle.
const FILES_AT_MOST: usize = 200_000;

/// The files of a bundle: path relative to it, with `/` on every system, and text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files(pub BTreeMap<String, Vec<u8>>);

impl Files {
    /// Reads a folder. Hidden files are passed over; links are not followed.
    ///
    /// # Errors
    /// A file cannot be read, or there is too much.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let mut files = BTreeMap::new();
        walk(folder, "", &mut files)?;
        Ok(Self(files))
    }

    /// The kept files.
    pub(super) fn media(&self) -> impl Iterator<Item = (&String, &Vec<u8>)> {
        self.0.range(MEDIA.to_owned()..).take_while(|(name, _)| name.starts_with(MEDIA))
    }

    /// The files of a folder built into the binary.
    pub fn embedded(folder: &Dir<'static>) -> Self {
        let mut files = BTreeMap::new();
        embedded(folder, &mut files);
        Self(files)
    }

    /// Writes the files into a folder that is empty or does not exist yet.
    ///
    /// # Errors
    /// The folder has files, or a file cannot be written.
    pub fn write(&self, folder: &Path) -> Result<(), Error> {
        fs::create_dir_all(folder).map_err(at(folder))?;
        if fs::read_dir(folder).map_err(at(folder))?.next().is_some() {
            let source = std::io::Error::other("the folder is not empty; name a new one");
            return Err(Error::Io { path: folder.display().to_string(), source });
        }
        for (name, text) in &self.0 {
            let path = folder.join(name);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent).map_err(at(parent))?;
            }
            fs::write(&path, text).map_err(at(&path))?;
        }
        Ok(())
    }
}

fn at(path: &Path) -> impl Fn(std::io::Error) -> Error {
    let path = path.display().to_string();
    move |source| Error::Io { path: path.clone(), source }
}

fn walk(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Result<(), Error> {
    for item in fs::read_dir(folder).map_err(at(folder))? {
        let item = item.map_err(at(folder))?;
        let name = item.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let (path, shown) = (item.path(), format!("{prefix}{name}"));
        let meta = fs::symlink_metadata(&path).map_err(at(&path))?;
        if meta.is_dir() {
            walk(&path, &format!("{shown}/"), files)?;
        } else if meta.is_file() {
            let kept = shown.starts_with(MEDIA);
            if meta.len() > if kept { MEDIA_AT_MOST } else { FILE_AT_MOST } || files.len() >= FILES_AT_MOST {
                let source = std::io::Error::other(
                    "a bundle has files of at most 1 MiB (32 MiB in media/), and at most 200,000 of them",
                );
                return Err(Error::Io { path: path.display().to_string(), source });
            }
            let bytes = fs::read(&path).map_err(at(&path))?;
            files.insert(shown, if kept { bytes } else { unix(bytes) });
        }
    }
    Ok(())
}

fn embedded(folder: &Dir<'static>, files: &mut BTreeMap<String, Vec<u8>>) {
    for file in folder.files() {
        let name = file.path().to_string_lossy().replace('\\', "/");
        files.insert(name, file.contents().to_vec());
    }
    folder.dirs().for_each(|inner| embedded(inner, files));
}

/// Windows line ends as Unix ones: editors save either, and the content is the same.
fn unix(bytes: Vec<u8>) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes.into_iter().peekable();
    while let Some(byte) = rest.next() {
        if !(byte == b'\r' && rest.peek() == Some(&b'\n')) {
            out.push(byte);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::unix;

    #[test]
    fn windows_line_ends_become_unix_ones() {
        assert_eq!(unix(b"+++\r\nname = \"a\"\r\n+++\r\n".to_vec()), b"+++\nname = \"a\"\n+++\n");
        assert_eq!(unix(b"a\rb\n".to_vec()), b"a\rb\n");
    }
}
