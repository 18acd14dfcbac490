/** The content folder as an import sees it: which article is there already, under what name, and what in it is whose. */
@NullMarked
package dateline.store;

import org.jspecify.annotations.NullMarked;
