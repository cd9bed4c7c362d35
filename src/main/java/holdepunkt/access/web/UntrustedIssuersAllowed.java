package holdepunkt.access.web;

/** Its presence lets an identity provider on this machine be used. Nothing in the product implements it; only the development run does. */
public interface UntrustedIssuersAllowed {}
