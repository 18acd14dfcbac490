/** Where the numbers of learned models come from: trainers and measurements, run by the scripts in {@code lab/}. */
@NullMarked
package dateline.lab;

import org.jspecify.annotations.NullMarked;
