/// How do several files leave together, so that a stranger knows what each is?
///
/// A [Bundle] is named [BundleFile]s, each with a word on what it is. It is written as one zip or
/// into a folder, always with a README made of those words and a list of SHA-256 checksums, which
/// `sha256sum -c` reads.
///
/// To extend: another bundle is another list of files.
@NullMarked
package no.sitat.exchange.bundle;

import org.jspecify.annotations.NullMarked;
