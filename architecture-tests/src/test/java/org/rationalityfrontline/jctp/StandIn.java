package org.rationalityfrontline.jctp;

/** Stands for jctp, which this module has no other use for. */
public class StandIn {}
