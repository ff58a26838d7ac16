package io.zhangting.access.security;

import java.security.SecureRandom;

/** Chance that is always the same part of what is possible, so that only what is asked for makes a difference. */
final class ForeseenRandom extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final double part;
    private final double gaussian;

    /** @param part from 0 to just below 1 */
    ForeseenRandom(double part, double gaussian) {
        this.part = part;
        this.gaussian = gaussian;
    }

    @Override
    public double nextDouble() {
        return part;
    }

    @Override
    public int nextInt(int bound) {
        return (int) (part * bound);
    }

    @Override
    public double nextGaussian() {
        return gaussian;
    }
}
