/**
 * The law as Drools files (规则库): read, checked, compiled, decided and explained.
 *
 * <p>Start with {@link org.closedloop.rules.RuleBook}. Files come in; a rule book, which is a value, goes out. A rule file
 * is read into a tree, the tree is checked, and what is compiled is printed from the tree: the author's text is never
 * compiled.
 */
@NullMarked
package org.closedloop.rules;

import org.jspecify.annotations.NullMarked;
