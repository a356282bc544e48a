/// Tests of the open project, on a real database in a temporary folder.
@NullMarked
package no.sitat.project;

import org.jspecify.annotations.NullMarked;
