/** Who and where: people, organizations and places under one preferred name each. */
@NullMarked
package dateline.entity;

import org.jspecify.annotations.NullMarked;
