/**
 * What the house must look like, held on every build: modules and their arrows, doors, sizes and words. Each rule is also held against a wrong
 * sample in {@code badsamples}, so that a rule which no longer bites is seen. Not about behaviour.
 */
@org.jspecify.annotations.NullMarked
package holdepunkt.shape;
