package io.zhangting.halls.packs;

/** A mistake in a pack: stops the start with file, line and remedy. */
final class PackMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PackMistake(String message) {
        super(message);
    }
}
