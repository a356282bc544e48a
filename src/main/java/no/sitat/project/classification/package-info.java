/// The project's own classifications as people change them.
///
/// Every request is answered with a whole new [no.sitat.registry.classification.Classification], so
/// that one which contradicts itself is refused before anything is written; [ClassificationRows]
/// writes what differs. The classifications every project has cannot be changed: they are copied.
@NullMarked
package no.sitat.project.classification;

import org.jspecify.annotations.NullMarked;
