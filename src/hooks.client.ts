import '#lib/base/trusted.ts';
