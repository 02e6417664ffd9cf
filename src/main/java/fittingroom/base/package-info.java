/// Words every room speaks; nothing about shops.
@NullMarked
package fittingroom.base;

import org.jspecify.annotations.NullMarked;
